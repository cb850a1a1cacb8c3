// Before the first paint: the poster shows the opening view alone, so an address that asks for another one gets none;
// and the records are asked for at once, of the version that the address is bound to.
(function () {
  var root = document.documentElement.dataset;
  var search = location.search;
  var asked = /[?&]theme=(dark|light)(?:&|$)/.exec(search);
  var light = matchMedia('(prefers-color-scheme: light)').matches;
  root.theme = asked ? asked[1] : light ? 'light' : 'dark';
  if (search.length > 1) root.poster = 'none';
  var version = /[?&]data=([0-9a-f]{12})(?:&|$)/.exec(search);
  var records = document.createElement('link');
  records.rel = 'preload';
  records.as = 'fetch';
  records.crossOrigin = 'anonymous';
  records.href = './data/' + (version ? 'releases/' + version[1] : 'v1') + '/atlas.json';
  document.head.append(records);
  // In a frame that gives the page no origin, a host without CORS headers keeps its scripts back: the page around is told
  // once, and may give the origin after all.
  if (self.origin === 'null' && parent !== window) addEventListener('error', tell, true);
  function tell(event) {
    if (event.target.tagName !== 'SCRIPT') return;
    removeEventListener('error', tell, true);
    var value = { code: 'origin', message: 'the host of the atlas sends no CORS headers' };
    parent.postMessage({ atlas: 'silk-road-map', v: 1, type: 'event', name: 'error', value: value }, '*');
  }
})();
