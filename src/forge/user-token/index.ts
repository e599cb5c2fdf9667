export {
	createOfflineUserTokens,
	offlineUser,
	systemTokenOf,
	type ForgeUserToken,
	type ForgeUserTokenCache,
	type OfflineUser,
	type OfflineUserTokens,
	type OfflineUserTokensOptions,
} from './offline-user-tokens.ts';
