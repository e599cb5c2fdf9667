import ace from 'atlassian-connect-express';

// In place of a database: one tenant, which was installed before.
ace.store.register('given', () => ({
	async get(key, clientKey) {
		const tenant = JSON.parse(process.env.TENANT);
		return key === 'clientInfo' && clientKey === tenant.clientKey ? tenant : null;
	},
	// Tokens of users: none is kept.
	async set() {},
}));
