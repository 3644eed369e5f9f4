'use strict';
// Signs in at the issuer: authorization code with PKCE (RFC 7636). Tokens stay in this page's memory; a reload signs in again.
const signIn = (() => {
  const page = location.origin + location.pathname;
  let issuer, client, endpoints, tokens, renewal;

  const encoded = bytes => btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const drawn = () => encoded(crypto.getRandomValues(new Uint8Array(32)));
  const hashed = async text => encoded(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));

  const ask = async fields => {
    const answer = await fetch(endpoints.token_endpoint, {method: 'POST', body: new URLSearchParams({...fields, client_id: client})});
    if (!answer.ok) throw new Error('登录失败：' + answer.status);
    tokens = await answer.json();
    renewal = Date.now() + (tokens.expires_in || 60) * 800;
  };
  const start = async () => {
    const state = drawn(), verifier = drawn();
    sessionStorage.setItem('sign-in', JSON.stringify({state, verifier}));
    location.assign(endpoints.authorization_endpoint + '?' + new URLSearchParams({response_type: 'code', client_id: client,
      redirect_uri: page, scope: 'openid', state, code_challenge: await hashed(verifier), code_challenge_method: 'S256'}));
  };

  return {
    // True when the issuer has sent the caller back and has given a token; undefined where there is no issuer.
    prepare: async () => {
      ({issuer, client} = await (await fetch('../api/v1/sign-in')).json());
      if (!issuer) return undefined;
      endpoints = await (await fetch(issuer.replace(/\/$/, '') + '/.well-known/openid-configuration')).json();
      const back = new URLSearchParams(location.search), asked = JSON.parse(sessionStorage.getItem('sign-in') || '{}');
      sessionStorage.removeItem('sign-in');
      if (!back.has('state')) return false;
      history.replaceState(null, '', page);
      if (back.get('state') !== asked.state || !back.has('code')) throw new Error('登录失败：' + (back.get('error') || '状态不符'));
      await ask({grant_type: 'authorization_code', code: back.get('code'), redirect_uri: page, code_verifier: asked.verifier});
      return true;
    },
    start,
    // A token that still holds; asked of the issuer again before it ends.
    token: async () => {
      if (Date.now() > renewal && tokens.refresh_token) await ask({grant_type: 'refresh_token', refresh_token: tokens.refresh_token});
      return tokens.access_token;
    },
    leave: () => {
      if (endpoints && endpoints.end_session_endpoint) location.assign(endpoints.end_session_endpoint + '?'
        + new URLSearchParams({client_id: client, post_logout_redirect_uri: page}));
    },
  };
})();
