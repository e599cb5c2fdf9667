export { FORGE_API, type ForgeApiCall } from './api-call.ts';
export { forgeClientKey } from './client-key.ts';
export { forgeAppProperties, type ForgeAppProperties } from './app-properties.ts';
export {
	forgeInstallationDetails,
	forgeLicences,
	type ForgeApiOptions,
	type ForgeInstallationDetails,
	type ForgeLicenceResult,
} from './installation.ts';
export {
	forgeStorage,
	type ForgeStorage,
	type ForgeStorageBatch,
	type ForgeStorageItem,
	type ForgeStorageOptions,
	type ForgeStoragePage,
	type ForgeStorageQuery,
	type ForgeStorageSetOptions,
	type ForgeStorageTransaction,
	type ForgeStorageTtl,
	type ForgeStorageValues,
} from './storage.ts';
