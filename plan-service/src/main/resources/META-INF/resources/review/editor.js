// The dialog in which a fact is written.
import { $, h, show } from './dom.js';
import { COMPARATORS, KINDS, PERIODS, ROLES } from './words.js';

const lines = (text) => text.split('\n').map((l) => l.trim()).filter(Boolean);
const nothing = (text) => (text.trim() === '' ? null : text.trim());
const number = (text) => (text.trim() === '' ? null : Number(text));

const text = (label, wanted = false) => ({ label, make: (v) => h('input', { value: v ?? '', required: wanted }), read: (e) => nothing(e.value) });
const area = (label, rows) => ({ label, make: (v) => h('textarea', { rows }, v ?? ''), read: (e) => e.value.trim() });
const day = (label) => ({ label, make: (v) => h('input', { type: 'date', value: v ?? '' }), read: (e) => nothing(e.value) });
const figure = (label, step) => ({ label, make: (v) => h('input', { type: 'number', step, value: v ?? '' }), read: (e) => number(e.value) });
const check = (label) => ({ label, make: (v) => h('input', { type: 'checkbox', checked: !!v }), read: (e) => e.checked });
const list = (label) => ({ label, make: (v) => h('textarea', { rows: 2 }, (v ?? []).join('\n')), read: (e) => lines(e.value) });
const choice = (label, words, none) => ({
  label,
  make: (v) => h('select', {}, none && h('option', { value: '' }, none),
    Object.entries(words).map(([code, word]) => h('option', { value: code, selected: code === v }, word))),
  read: (e) => nothing(e.value),
});
const units = {
  label: '单位（每行：角色 单位，如“落实 各县（区）人民政府”）',
  make: (v) => h('textarea', { rows: 4 }, (v ?? []).map((u) => `${ROLES[u.role]} ${u.unit}`).join('\n')),
  read: (e) => lines(e.value).map((line) => {
    const [first, ...rest] = line.split(/\s+/);
    const role = Object.keys(ROLES).find((code) => ROLES[code] === first);
    return role ? { role, unit: rest.join('') } : { role: 'RESPONSIBLE', unit: line };
  }),
};

const FIELDS = {
  DOCUMENT: { title: text('标题', true), documentNumber: text('文号'), issuer: text('发文机关'), issuedOn: day('印发日期'), keyAreas: list('重点区域（每行一个）') },
  DEFAULT_RESPONSIBILITY: { units },
  MEASURE: { number: text('编号', true), segment: figure('分段', 1), title: text('标题', true), section: list('所属章节（每行一级）'), text: area('内容', 5) },
  RESPONSIBILITY: { unit: text('单位', true), role: choice('角色', ROLES) },
  TARGET: {
    indicator: text('指标', true), comparator: choice('关系', COMPARATORS), value: figure('数值', 'any'), unit: text('计量单位'),
    dueOn: day('截止日期'), baselineYear: figure('基准年', 1), scope: text('范围'), aspirational: check('力争（非约束）'), approximate: check('约数'),
  },
  DEADLINE: { what: area('事项', 2), dueOn: day('截止日期') },
  RECURRING: { every: choice('周期', PERIODS), comparator: choice('关系', COMPARATORS, '—'), value: figure('数量', 'any'), unit: text('计量单位') },
};

// What is wrong with a field, in Chinese.
const WRONG = {
  unit: '目录中没有这个单位，也不像单位名称；或计量单位不认识', units: '目录中没有这个单位，也不像单位名称', comparator: '关系与数值要么都填，要么都不填',
  value: '数值有误，或缺少数值', dueOn: '日期应在2000年至2100年之间', issuedOn: '日期应在2000年至2100年之间', keyAreas: '没有叫这个名字的地区',
  every: '周期有误', number: '编号已被其他措施占用，或未填', segment: '分段应为1至100', baselineYear: '基准年应在1990年至2100年之间', quote: '原文中没有这些文字',
};

// save gets the fact and its quote, and answers with nothing or throws a refusal, which is shown at its field.
export function edit({ heading, kind, kinds, fact = {}, quote, save }) {
  const dialog = $('#dialog');
  let inputs = {};
  const fields = h('div', { class: 'fields' });
  const words = h('textarea', { rows: 2, placeholder: '可在左侧原文中选取文字后点“补充”；不填则无出处' }, quote ?? '');
  const trouble = h('p', { class: 'trouble', role: 'alert' });
  const fill = () => {
    inputs = Object.fromEntries(Object.entries(FIELDS[kind]).map(([name, f]) => [name, f.make(fact[name])]));
    show(fields, Object.entries(FIELDS[kind]).map(([name, f]) =>
      h('label', { class: inputs[name].type === 'checkbox' ? 'check' : '', 'data-field': name }, h('span', {}, f.label), inputs[name])));
    Object.entries(inputs).forEach(([name, input]) => input.setAttribute('name', name));
  };
  const choose = kinds && h('div', { class: 'choose' }, kinds.map((k) =>
    h('button', { type: 'button', class: `k-${k}${k === kind ? ' on' : ''}`, 'data-kind': k, onclick: (e) => {
      kind = k;
      fact = k === 'MEASURE' ? { segment: 1, section: [] } : {};
      e.target.parentElement.querySelectorAll('button').forEach((b) => b.classList.toggle('on', b === e.target));
      fill();
    } }, KINDS[k])));
  const complain = (refused) => {
    trouble.textContent = refused.message;
    fields.querySelectorAll('.wrong').forEach((e) => e.classList.remove('wrong'));
    for (const { field, message } of refused.reasons ?? []) {
      const name = field.split('.').map((p) => p.replace(/\[.*/, '')).reverse().find((p) => inputs[p]);
      if (name) inputs[name].closest('label').classList.add('wrong');
      trouble.textContent = WRONG[name ?? field] ?? message;
    }
  };
  const submit = async (event) => {
    event.preventDefault();
    const value = Object.fromEntries(Object.entries(FIELDS[kind]).map(([name, f]) => [name, f.read(inputs[name])]));
    const button = event.submitter;
    if (button) button.disabled = true;
    try {
      await save({ kind, ...value }, words.value.trim() === (quote ?? '') && !kinds ? null : nothing(words.value));
      dialog.close();
    } catch (refused) {
      complain(refused);
    } finally {
      if (button) button.disabled = false;
    }
  };
  fill();
  show(dialog, h('form', { method: 'dialog', onsubmit: submit },
    h('h2', {}, heading), choose, fields,
    kind !== 'DOCUMENT' && h('label', { class: 'quote' }, h('span', {}, '原文出处'), words),
    trouble,
    h('footer', {}, h('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, '取消'),
      h('button', { type: 'submit', class: 'primary' }, '保存'))));
  dialog.showModal();
}

export function confirm(heading, detail, act) {
  const dialog = $('#dialog');
  show(dialog, h('form', { method: 'dialog', onsubmit: async (e) => { e.preventDefault(); dialog.close(); await act(); } },
    h('h2', {}, heading), h('p', {}, detail),
    h('footer', {}, h('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, '取消'),
      h('button', { type: 'submit', class: 'danger' }, '删除'))));
  dialog.showModal();
}

export function askToken(take, why) {
  const dialog = $('#dialog');
  const input = h('textarea', { name: 'token', rows: 4, required: true, placeholder: 'eyJ…', spellcheck: 'false' });
  show(dialog, h('form', { method: 'dialog', class: 'token', onsubmit: (e) => { e.preventDefault(); dialog.close(); take(input.value.trim()); } },
    h('h2', {}, '请输入访问令牌'), h('p', {}, why ?? '令牌只保存在本标签页，关闭即失效。'), input,
    h('footer', {}, h('button', { type: 'submit', class: 'primary' }, '进入'))));
  dialog.showModal();
}
