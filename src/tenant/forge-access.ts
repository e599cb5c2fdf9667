/** Bearer tokens for the API of a product, as Forge sends them along. No copy, clone, JSON or print of the record has them. */
export interface ForgeTokens {
	/** Acts as the app: header `x-forge-oauth-system`. */
	readonly system: string | undefined;
	/** Acts as the user who is there: header `x-forge-oauth-user`. */
	readonly user: string | undefined;
}

/** Everything that `createClient` needs to call the API on behalf of an app on Forge. */
export interface ForgeAccess {
	/** Where the API is: the tokens go there and nowhere else. */
	readonly apiBaseUrl: string | undefined;
	readonly tokens: ForgeTokens;
}
