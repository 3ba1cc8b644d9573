export { forgetExpired } from './expiry.js';
export { Identity, type NewUser, type User } from './identity.js';
export { IdentityModule } from './identity.module.js';
export { isCrossSite, type RequestOrigin } from './same-origin.js';
export { SessionCookie } from './session-cookie.js';
export { identityRoutes } from './routes.js';
export { AUTH_PATH } from './authentication.js';
export { RENEWAL_AGE_SECONDS, SESSION_SECONDS, type IdentitySettings } from './settings.js';
export type { Caller } from './entrance.js';
