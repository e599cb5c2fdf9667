export {
	forgeContainer,
	type ContainerCaller,
	type ContainerContext,
	type ContainerInstallation,
	type ContainerInvocation,
	type ForgeContainer,
	type ForgeContainerOptions,
} from './forge-container.ts';
