/** The bare id, in one case: with or without the ARI before it. */
export function forgeAppIdOf(id: string): string {
	return id.slice(id.lastIndexOf('/') + 1).toLowerCase();
}
