/** Without the members that are undefined; those that may be are optional. */
export type WithoutUndefined<Given> = {
	[Name in keyof Given as undefined extends Given[Name] ? never : Name]: Given[Name];
} & { [Name in keyof Given as undefined extends Given[Name] ? Name : never]?: Exclude<Given[Name], undefined> };

/** A copy without the members that are undefined: they must not replace others, nor be stored. */
export function withoutUndefined<Given extends object>(given: Given): WithoutUndefined<Given> {
	// All that is left is defined, and the others are optional in the type.
	return Object.fromEntries(
		Object.entries(given).filter(([, value]) => value !== undefined),
	) as WithoutUndefined<Given>;
}
