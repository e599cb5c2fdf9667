/** Atlassian's server of public keys for signed installs. Staging and government clouds have other servers. */
export const INSTALL_KEYS_URL = 'https://connect-install-keys.atlassian.com';
