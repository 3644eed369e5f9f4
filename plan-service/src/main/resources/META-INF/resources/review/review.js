// Source and facts side by side: one lights up the other, and a reviewer corrects what was read.
import { Refused, all, call, setToken, takeToken, token } from './api.js';
import { $, h, show, toast } from './dom.js';
import { askToken, confirm, edit } from './editor.js';
import { factList } from './facts.js';
import { light, transcript } from './transcript.js';
import { ACTS, KINDS, reason, summary } from './words.js';

const planId = new URLSearchParams(location.search).get('plan');
const path = `/plans/${encodeURIComponent(planId ?? '')}`;
const state = { tab: 'facts', kinds: new Set(), words: '', picked: null };

async function load() {
  [state.plan, state.facts, state.transcript, state.risks, state.changes] = await Promise.all([
    call('GET', path), all(`${path}/facts`), call('GET', `${path}/transcript`), all(`${path}/risks`), all(`${path}/changes`)]);
  state.editable = ['DRAFT', 'CONSULTATION'].includes(state.plan.status);
}

function pick(id) {
  state.picked = id;
  light($('.paper'), id);
  document.querySelectorAll('.side .lit').forEach((e) => e.classList.remove('lit'));
  const row = [...document.querySelectorAll('.side [data-fact]')].find((e) => e.dataset.fact === id);
  if (!row && state.tab !== (id.startsWith('remark') ? 'look' : 'facts')) {
    state.tab = id.startsWith('remark') ? 'look' : 'facts';
    state.kinds.clear();
    state.words = '';
    drawSide();
    return pick(id);
  }
  row?.classList.add('lit');
  row?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
}

async function changed(words) {
  await load();
  draw();
  toast(words);
}

async function attempt(act) {
  try {
    await act();
  } catch (refused) {
    if (refused instanceof Refused && refused.status === 412) {
      await load();
      draw();
      throw new Refused(412, { detail: '方案刚被他人更改，已载入最新内容，请再试一次' });
    }
    throw refused;
  }
}

const on = {
  pick,
  correct: (view) => edit({
    heading: `更正${KINDS[view.fact.kind]}`, kind: view.fact.kind, fact: view.fact, quote: view.quote ?? '',
    save: (fact, quote) => attempt(async () => {
      await call('PUT', `${path}/facts/${view.id}`, { body: { fact, quote }, version: state.plan.version });
      await changed('已更正');
      pick(view.id);
    }),
  }),
  add: (measure) => {
    const selected = String(getSelection()).trim();
    const kinds = measure ? ['RESPONSIBILITY', 'TARGET', 'DEADLINE', 'RECURRING', 'MEASURE'] : ['TARGET', 'MEASURE'];
    edit({
      heading: measure ? `在第 ${measure.measure} 项补充` : '补充到方案整体', kind: kinds[0], kinds, quote: selected,
      save: (fact, quote) => attempt(async () => {
        const added = await call('POST', `${path}/facts`, { body: { measureId: measure?.id ?? null, fact, quote }, version: state.plan.version });
        await changed('已补充');
        pick(added.id);
      }),
    });
  },
  remove: (view) => confirm(`删除${KINDS[view.fact.kind]}？`, `${summary(view.fact)}${view.fact.kind === 'MEASURE' ? '，连同其下全部内容' : ''}。变更记录会保留。`,
    () => attempt(async () => {
      await call('DELETE', `${path}/facts/${view.id}`, { version: state.plan.version });
      await changed('已删除');
    }).catch((e) => toast(e.message, true))),
};

function looks() {
  const remarks = [...state.transcript.unresolved.map((r) => [r, '未认清']), ...state.transcript.unread.map((r) => [r, '未读入'])];
  return h('ul', { class: 'notes' }, remarks.map(([r, sort], i) => h('li', { class: 'note', 'data-fact': `remark-${i}`, tabindex: 0, onclick: () => pick(`remark-${i}`) },
    h('span', { class: 'tag warn' }, sort), r.measure && h('b', {}, `第 ${r.measure} 项`), h('q', {}, r.quote), h('p', {}, reason(r.reason)))),
  remarks.length === 0 && h('p', { class: 'hint' }, '没有需要留意的内容'));
}

const risks = () => h('ul', { class: 'notes' }, state.risks.map((r) => h('li', { class: 'note', onclick: () => r.measureId && pick(r.measureId) },
  h('span', { class: 'tag warn' }, r.label), r.measure && h('b', {}, `第 ${r.measure} 项`), h('p', {}, r.reason), r.quote && h('q', {}, r.quote))),
state.risks.length === 0 && h('p', { class: 'hint' }, '没有发现风险'));

const changes = () => h('ol', { class: 'notes' }, state.changes.map((c) => h('li', { class: 'note', onclick: () => c.after && pick(c.factId) },
  h('span', { class: `origin o-${c.act}` }, ACTS[c.act]), h('b', {}, KINDS[(c.after ?? c.before).fact.kind]),
  c.before && h('del', {}, summary(c.before.fact)), c.after && h('ins', {}, summary(c.after.fact)),
  h('p', {}, `${c.by} · ${new Date(c.at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })} · 第 ${c.version} 版`))),
state.changes.length === 0 && h('p', { class: 'hint' }, '还没有人更改'));

function facts() {
  const count = (kind) => state.facts.filter((f) => f.fact.kind === kind).length;
  return [
    h('div', { class: 'filter' },
      h('input', { type: 'search', placeholder: '查找单位、指标、原文…', value: state.words, 'aria-label': '查找', oninput: (e) => { state.words = e.target.value.trim(); drawList(); } }),
      h('div', { class: 'chips' }, Object.entries(KINDS).map(([kind, word]) => h('button', {
        type: 'button', class: `chip k-${kind}${state.kinds.has(kind) ? ' on' : ''}`, 'data-kind': kind,
        onclick: () => { if (!state.kinds.delete(kind)) state.kinds.add(kind); drawSide(); },
      }, word, h('i', {}, String(count(kind))))))),
    h('div', { id: 'list' }, factList(state.facts, state.kinds, state.words, state.editable, on)),
  ];
}

const drawList = () => show($('#list'), factList(state.facts, state.kinds, state.words, state.editable, on));

function drawSide() {
  const tabs = [
    ['facts', '读取结果', state.facts.length], ['look', '待看', state.transcript.unresolved.length + state.transcript.unread.length],
    ['risks', '风险', state.risks.length], ['changes', '变更', state.changes.length]];
  const body = { facts, look: looks, risks, changes }[state.tab]();
  show($('.side'),
    h('div', { class: 'tabs', role: 'tablist' }, tabs.map(([id, word, count]) => h('button', {
      type: 'button', role: 'tab', 'data-tab': id, 'aria-selected': String(id === state.tab), onclick: () => { state.tab = id; drawSide(); },
    }, word, h('i', {}, String(count))))),
    h('div', { class: 'scroll' }, body));
}

async function download() {
  const answer = await call('GET', `${path}/document`, { raw: true });
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '');
  const link = h('a', { href: URL.createObjectURL(await answer.blob()), download: name ? decodeURIComponent(name[1]) : 'plan' });
  link.click();
  URL.revokeObjectURL(link.href);
}

function draw() {
  const kept = $('.side .scroll')?.scrollTop ?? 0;
  const read = $('.source')?.scrollTop ?? 0;
  document.title = `${state.plan.title} · 方案核对`;
  show($('#plan'), h('h1', {}, state.plan.title), h('span', { class: `status s-${state.plan.status}` }, state.plan.statusLabel),
    h('span', { class: 'version' }, `第 ${state.plan.version} 版`));
  show($('#actions'), h('button', { type: 'button', onclick: () => download().catch((e) => toast(e.message, true)) }, '下载原件'),
    h('button', { type: 'button', onclick: () => { setToken(null); location.reload(); } }, '退出'));
  $('#main').className = 'split';
  show($('#main'), h('section', { class: 'source', 'aria-label': '原文' },
    h('div', { class: 'legend' }, h('span', { class: 'file' }, state.transcript.fileName ?? '原文'),
      ['DOCUMENT', 'RESPONSIBILITY', 'TARGET', 'DEADLINE', 'RECURRING'].map((k) => h('span', { class: `key k-${k}` }, KINDS[k])),
      h('span', { class: 'key k-REMARK' }, '待看')),
    transcript(state.transcript, pick)), h('aside', { class: 'side', 'aria-label': '读取结果' }));
  drawSide();
  $('.side .scroll').scrollTop = kept;
  $('.source').scrollTop = read;
}

async function choosePlan() {
  const plans = await all('/plans');
  $('#main').className = 'choice';
  show($('#main'), h('h2', {}, '选择要核对的方案'), h('ul', { class: 'plans' }, plans.map((p) => h('li', {},
    h('a', { href: `?plan=${encodeURIComponent(p.id)}` }, h('b', {}, p.title || '（无标题）'),
      h('span', {}, [p.documentNumber, p.region, `${p.measures} 项措施`].filter(Boolean).join(' · ')),
      h('span', { class: `status s-${p.status}` }, p.statusLabel))))), plans.length === 0 && h('p', { class: 'hint' }, '权限范围内没有方案'));
}

async function start() {
  takeToken();
  if (!token()) return askToken((value) => { setToken(value); start(); });
  try {
    if (!planId) return await choosePlan();
    await load();
    draw();
  } catch (refused) {
    if (refused.status === 401 || refused.status === 403) {
      setToken(null);
      return askToken((value) => { setToken(value); start(); }, '令牌无效、已过期或权限不足，请重新输入。');
    }
    $('#main').className = 'empty';
    show($('#main'), h('p', { class: 'hint' }, refused.status === 404 ? '没有这个方案，或不在您的权限范围内' : `载入失败：${refused.message}`));
  }
}

start();
