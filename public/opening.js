// Before the first paint: the poster shows the opening view alone, so an address that asks for another one gets none.
(function () {
  var root = document.documentElement.dataset;
  var asked = /[?&]theme=(dark|light)(?:&|$)/.exec(location.search);
  var light = matchMedia('(prefers-color-scheme: light)').matches;
  root.theme = asked ? asked[1] : light ? 'light' : 'dark';
  if (location.search.length > 1) root.poster = 'none';
})();
