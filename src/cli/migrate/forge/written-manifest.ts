/** A manifest, and the places that a person has to look at. */
export interface WrittenManifest {
	readonly text: string;
	/** Modules and scopes that it has. */
	readonly changed: readonly string[];
	readonly notes: readonly string[];
	/** Further files, by their paths from the folder of the manifest. @default none */
	readonly created?: ReadonlyMap<string, string>;
}
