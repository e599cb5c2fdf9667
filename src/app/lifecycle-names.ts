/** The lifecycle callbacks. */
export const LIFECYCLE = ['installed', 'uninstalled', 'enabled', 'disabled'] as const;
export type Lifecycle = (typeof LIFECYCLE)[number];

/** A webhook may call itself so: it is no lifecycle callback for that. */
export function isLifecycle(name: string): boolean {
	return LIFECYCLE.some((event) => event === name);
}
