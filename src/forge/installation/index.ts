export { checkInstallationStore } from './check-installation-store.ts';
export {
	asForgeInstallation,
	knownInstallation,
	redactInstallation,
	type ForgeInstallation,
	type ForgeInstallationStore,
	type ForgeSystemToken,
} from './installation.ts';
export { forgeLicenceState, readForgeLicence, type ForgeLicence, type ForgeLicenceState } from './licence.ts';
export { hasSystemToken, mergeInstallation, type MergeInstallationOptions } from './merge.ts';
