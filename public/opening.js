// Before the first paint: the poster shows the opening view alone, so an address that asks for another one gets none;
// and the records are asked for at once, of the version that the address is bound to, and the words of the language.
(function () {
  var root = document.documentElement.dataset;
  var search = location.search;
  var asked = /[?&]theme=(dark|light)(?:&|$)/.exec(search);
  var light = matchMedia('(prefers-color-scheme: light)').matches;
  root.theme = asked ? asked[1] : light ? 'light' : 'dark';
  if (search.length > 1) root.poster = 'none';
  var spoken = /[?&]lang=(en|zh)(?:&|$)/.exec(search);
  var language = spoken ? spoken[1] : /^zh/i.test(navigator.language) ? 'zh' : 'en';
  // said by the build: the names of those files
  var words = document.currentScript.dataset[language];
  if (words) {
    var ahead = document.createElement('link');
    ahead.rel = 'modulepreload';
    ahead.crossOrigin = 'anonymous';
    ahead.href = words;
    document.head.append(ahead);
  }
  var version = /[?&]data=([0-9a-f]{12})(?:&|$)/.exec(search);
  var records = document.createElement('link');
  records.rel = 'preload';
  records.as = 'fetch';
  records.crossOrigin = 'anonymous';
  records.href = './data/' + (version ? 'releases/' + version[1] : 'v1') + '/atlas.json';
  document.head.append(records);
})();
