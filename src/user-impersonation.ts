/** Atlassian's authorization server for apps that act as a user. */
export const TOKEN_URL = 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token';

/** The grant type of its requests (RFC 7523). */
export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Prefixes of the claims `iss` and `sub` of its assertions. */
export const CLIENT_URN = 'urn:atlassian:connect:clientid:';
export const USER_URN = 'urn:atlassian:connect:useraccountid:';
