// Calls to the service. The token comes in the address's fragment or from the dialog, and lives as long as the tab.
const KEY = 'lantian.token';

export function takeToken() {
  const match = /(?:^#|&)token=([^&]+)/.exec(location.hash);
  if (match) {
    sessionStorage.setItem(KEY, decodeURIComponent(match[1]));
    history.replaceState(null, '', location.pathname + location.search);
  }
}

export const token = () => sessionStorage.getItem(KEY);
export const setToken = (value) => (value ? sessionStorage.setItem(KEY, value) : sessionStorage.removeItem(KEY));

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.reasons = problem.reasons ?? problem.violations ?? [];
  }
}

export async function call(method, path, { body, version, raw } = {}) {
  const headers = { Authorization: `Bearer ${token()}` };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (version !== undefined) headers['If-Match'] = `"${version}"`;
  const answer = await fetch(`/api/v1${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  if (!answer.ok) throw new Refused(answer.status, await answer.json().catch(() => ({})));
  if (raw) return answer;
  return answer.status === 204 ? null : answer.json();
}

export async function all(path) {
  const items = [];
  for (let page = 0; ; page++) {
    const part = await call('GET', `${path}${path.includes('?') ? '&' : '?'}size=500&page=${page}`);
    items.push(...part.items);
    if (items.length >= part.total || part.items.length === 0) return items;
  }
}
