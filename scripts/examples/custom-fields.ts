// The custom fields of https://you.atlassian.net, by `npx atlassian-rest-client types`.

declare module 'atlassian-rest-client/custom-fields' {
	interface CustomFields {
		/** Story points (float) */
		customfield_10016: number | null;
		/** Team colour (select) */
		customfield_10031: Option<'Blue' | 'Green' | 'Red'> | null;
	}
}

interface Option<Value extends string = string> {
	id: string;
	value: Value;
	self?: string;
	disabled?: boolean;
}

/** The ids of the custom fields, by their names. */
export const fieldIds = {
	storyPoints: 'customfield_10016',
	teamColour: 'customfield_10031',
} as const;
