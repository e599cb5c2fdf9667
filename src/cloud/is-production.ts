/** Whether `NODE_ENV` is `production`. Read at run time: bundlers replace `process.env.NODE_ENV` by its value at the time of the build. */
export function isProduction(): boolean {
	const { process } = globalThis as { readonly process?: { readonly env?: Readonly<Record<string, unknown>> } };
	// `set NODE_ENV=production && node .` of Windows includes the space.
	return String(process?.env?.['NODE_ENV']).trim().toLowerCase() === 'production';
}
