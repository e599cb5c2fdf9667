export {
	createTenantLinks,
	type LinkedTenant,
	type TenantLink,
	type TenantLinks,
	type TenantLinkStore,
	type TenantName,
} from './tenant-links.ts';
