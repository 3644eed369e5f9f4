'use strict';
// The inbox of one unit. What services say is shown as text, never as markup.
(() => {
  const api = '../api/v1';
  const at = id => document.getElementById(id);
  const notices = new Map();
  let token = sessionStorage.getItem('token');
  let issued = false; // whether an issuer gives the tokens
  let unit, page = 0, total = 0, last = null, stream = null;

  const claims = jwt => {
    const part = jwt.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part), c => c.charCodeAt(0))));
  };
  const call = async (path, options = {}) => {
    if (issued) token = await signIn.token();
    const answer = await fetch(api + path, {...options, headers: {Authorization: 'Bearer ' + token, ...options.headers}});
    if (!answer.ok) throw new Error(answer.status === 401 ? '令牌无效或已过期' : '请求失败：' + answer.status);
    return answer;
  };
  const element = (name, text, type) => {
    const it = document.createElement(name);
    if (text) it.textContent = text;
    if (type) it.className = type;
    return it;
  };
  const time = moment => new Intl.DateTimeFormat('zh-CN', {dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai'}).format(new Date(moment));

  const matches = notice => {
    const words = at('words').value.trim();
    return (!at('state').value || notice.state === at('state').value) && (!at('kind').value || notice.kind === at('kind').value)
      && (!words || JSON.stringify(notice).includes(words));
  };
  const show = () => {
    const open = new Set([...document.querySelectorAll('#notices details[open]')].map(it => it.dataset.id));
    const shown = [...notices.values()].filter(matches).sort((a, b) => b.position - a.position);
    at('notices').replaceChildren(...shown.map(notice => card(notice, open.has(notice.id))));
    at('count').textContent = '共 ' + shown.length + ' 件，待签收 ' + shown.filter(it => it.state === 'SENT').length + ' 件';
    at('more').hidden = (page + 1) * 50 >= total;
  };
  const card = (notice, open) => {
    const item = element('li', '', notice.severity);
    const details = element('details');
    details.dataset.id = notice.id;
    details.open = open;
    details.append(element('summary', notice.title), element('p', notice.body, 'body'));
    const story = element('ol', '', 'story');
    details.append(story);
    details.addEventListener('toggle', () => { if (details.open && !story.hasChildNodes()) tell(notice.id, story); });
    if (open) tell(notice.id, story);
    const meta = element('p', '', 'meta');
    meta.append(element('span', notice.stateLabel, 'state ' + notice.state), element('span', time(notice.sentAt)));
    if (notice.signedAt) meta.append(element('span', (notice.signedThrough === 'LINK' ? '通过签收链接' : notice.signedBy) + ' ' + time(notice.signedAt) + ' 签收'));
    item.append(meta, details);
    if (notice.state === 'SENT' && notice.unitId === unit) {
      const button = element('button', '签收', 'sign');
      button.type = 'button';
      button.addEventListener('click', () => sign(notice.id, button));
      item.append(button);
    }
    return item;
  };
  const tell = async (id, story) => {
    const entries = await (await call('/notices/' + id + '/timeline')).json();
    story.replaceChildren(...entries.map(it => element('li', time(it.at) + ' ' + it.label + (it.detail ? '：' + it.detail : ''))));
  };
  const sign = async (id, button) => {
    button.disabled = true;
    try {
      notices.set(id, await (await call('/notices/' + id + '/signature', {method: 'POST'})).json());
    } catch (problem) {
      button.disabled = false;
      at('count').textContent = problem.message;
      return;
    }
    show();
  };
  const offerKinds = async () => {
    const kinds = await (await call('/notice-kinds')).json();
    at('kind').replaceChildren(at('kind').options[0], ...kinds.map(it => new Option(it.label, it.kind)));
  };
  const load = async () => {
    const asked = new URLSearchParams({size: 50, page, unitId: unit});
    ['state', 'kind'].filter(id => at(id).value).forEach(id => asked.set(id, at(id).value));
    const list = await (await call('/notices?' + asked)).json();
    total = list.total;
    list.items.forEach(notice => notices.set(notice.id, notice));
    show();
  };

  // EventSource cannot send a token; this reads the same stream, and goes on after the last event when it breaks.
  const listen = async () => {
    const mine = stream = new AbortController();
    while (token && !mine.signal.aborted) {
      try {
        const headers = {Accept: 'text/event-stream'};
        if (last !== null) headers['Last-Event-ID'] = last;
        const reader = (await call('/notices/stream', {headers, signal: mine.signal})).body.pipeThrough(new TextDecoderStream()).getReader();
        at('live').textContent = '实时';
        let rest = '';
        for (let part = await reader.read(); !part.done; part = await reader.read()) {
          const events = (rest + part.value).split('\n\n');
          rest = events.pop();
          events.forEach(take);
        }
      } catch (problem) {
        if (mine.signal.aborted) return;
      }
      at('live').textContent = '正在重新连接';
      await new Promise(done => setTimeout(done, 2000));
    }
  };
  const take = event => {
    const lines = event.split('\n');
    const data = lines.filter(line => line.startsWith('data:')).map(line => line.slice(5)).join('\n');
    if (!data) return;
    last = lines.find(line => line.startsWith('id:')).slice(3).trim();
    const notice = JSON.parse(data);
    notices.set(notice.id, notice);
    show();
  };

  const enter = async () => {
    try {
      unit = claims(token).unit;
      if (!unit) throw new Error('令牌不代表任何单位');
      await Promise.all([offerKinds(), load()]);
    } catch (problem) {
      leave();
      at('refused').textContent = problem instanceof SyntaxError || problem instanceof TypeError ? '这不是令牌' : problem.message;
      return;
    }
    if (!issued) sessionStorage.setItem('token', token);
    const own = [...notices.values()].find(notice => notice.unitId === unit);
    at('unit').textContent = own && own.unitName || unit;
    at('enter').hidden = true;
    at('inbox').hidden = at('who').hidden = false;
    listen();
  };
  const leave = () => {
    token = null;
    sessionStorage.removeItem('token');
    if (stream) stream.abort();
    notices.clear();
    last = null;
    page = 0;
    at('enter').hidden = false;
    at('inbox').hidden = at('who').hidden = true;
  };

  at('enter').addEventListener('submit', event => { event.preventDefault(); at('refused').textContent = ''; token = at('token').value.trim(); at('token').value = ''; enter(); });
  at('filters').addEventListener('submit', event => event.preventDefault());
  ['state', 'kind'].forEach(id => at(id).addEventListener('input', () => { page = 0; show(); load(); }));
  at('words').addEventListener('input', show);
  at('more').addEventListener('click', () => { page++; load(); });
  at('leave').addEventListener('click', () => { leave(); signIn.leave(); });
  at('sign-in').addEventListener('click', signIn.start);
  const begin = async () => {
    try {
      const signed = await signIn.prepare();
      issued = signed !== undefined;
      at('pasted').hidden = issued;
      at('sign-in').hidden = !issued;
      if (signed) token = await signIn.token();
      else if (issued) token = null;
      if (token) await enter();
    } catch (problem) {
      at('refused').textContent = problem.message;
    }
  };
  begin();
})();
