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
  // In a frame that gives the page no origin, a host without CORS headers keeps its scripts back: the page around is told
  // once, and may give the origin after all.
  if (self.origin === 'null' && parent !== window) addEventListener('error', tell, true);
  function tell(event) {
    if (event.target.tagName !== 'SCRIPT') return;
    removeEventListener('error', tell, true);
    var value = { code: 'origin', message: 'the host of the atlas sends no CORS headers' };
    parent.postMessage({ atlas: 'silk-road-map', v: 1, type: 'event', name: 'error', value: value }, '*');
  }

  // Where the page's own code does not come, is cut off or asks for a newer browser, this stands until it does.
  function part(name, text, lang) {
    var element = document.createElement(name);
    element.textContent = text;
    if (lang) element.lang = lang;
    return element;
  }
  function sayWhy(why) {
    var app = document.getElementById('app');
    if (!app || app.firstChild) return;
    var details = part('pre', why + '\n' + location.href + '\n' + navigator.userAgent);
    var again = part('button', 'Try again · 重试');
    var copy = part('button', 'Copy details · 复制详情');
    again.onclick = function () {
      location.reload();
    };
    copy.onclick = function () {
      getSelection().selectAllChildren(details);
      document.execCommand('copy');
    };
    var note = document.createElement('div');
    note.className = 'plain-note';
    note.setAttribute('role', 'alert');
    note.append(
      part('h1', 'The atlas did not start · 地图集未能启动'),
      part(
        'p',
        'A part of the page did not load, or this browser is too old for it. The address keeps your view: try again.',
      ),
      part(
        'p',
        '页面的一部分未能载入，或浏览器版本过旧。网址保留了当前视图：请重试。',
        'zh-Hans',
      ),
      details,
      again,
      copy,
    );
    // What the page draws takes its place.
    app.append(note);
  }
  addEventListener(
    'error',
    function (event) {
      var target = event.target;
      if (target !== window && target.tagName !== 'SCRIPT') return;
      var why = event.message || 'did not load: ' + target.src;
      setTimeout(sayWhy, 0, why);
    },
    true,
  );
  addEventListener('load', function () {
    if (!('noModule' in HTMLScriptElement.prototype)) sayWhy('no modules');
  });
})();
