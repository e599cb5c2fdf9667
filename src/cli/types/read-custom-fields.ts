import { ApiError, type Client } from '../../client/index.ts';

/** A custom field of a site. */
export interface CustomField {
	/** `customfield_10016`. */
	readonly id: string;
	readonly name: string;
	/** Such as `number`, `option`, `array`. */
	readonly type: string;
	/** The type of the elements of an array. */
	readonly items: string | undefined;
	/** The end of the name of its kind: `float`, `select`, `gh-sprint`. */
	readonly kind: string | undefined;
	/** Undefined where it has none, where they cannot be read, and where they are too many. */
	readonly options: readonly string[] | undefined;
}

/** The part of a client that reads fields. */
export type FieldReader = Pick<Client, 'get' | 'paginate'>;

/** A longer union is unreadable, and slow to check. */
const MAX_OPTIONS = 200;

/**
 * Reads the custom fields of a site, sorted by id, and the options of its select lists from all of their contexts. The
 * latter needs the permission to administer Jira.
 *
 * @returns also the names of the fields whose options are missing
 */
export async function readCustomFields(
	client: FieldReader,
): Promise<{ fields: CustomField[]; withoutOptions: string[] }> {
	const fields: CustomField[] = [];
	const withoutOptions: string[] = [];
	for (const { id = '', name = '', schema } of await client.get('rest/api/3/field').json()) {
		if (!/^customfield_\d+$/.test(id)) continue;
		const { type = '', items, custom } = schema ?? {};
		const hasOptions = type.startsWith('option') || (type === 'array' && items === 'option');
		const options = hasOptions ? await readOptions(client, id) : undefined;
		if (hasOptions && options === undefined) withoutOptions.push(name);
		fields.push({ id, name, type, items, kind: custom?.split(':').at(-1), options });
	}
	return { fields: fields.toSorted((a, b) => numberOf(a) - numberOf(b)), withoutOptions };
}

async function readOptions(client: FieldReader, fieldId: string): Promise<string[] | undefined> {
	const values = new Set<string>();
	try {
		for await (const { id } of client.paginate('rest/api/3/field/{fieldId}/context', { params: { fieldId } })) {
			const params = { fieldId, contextId: id };
			for await (const { value, optionId } of client.paginate('rest/api/3/field/{fieldId}/context/{contextId}/option', {
				params,
			})) {
				// Those with an `optionId` are the second level of a cascading list.
				if (optionId === undefined) values.add(value);
				if (values.size > MAX_OPTIONS) return undefined;
			}
		}
	} catch (error) {
		if (error instanceof ApiError && [401, 403, 404].includes(error.status)) return undefined;
		throw error;
	}
	return [...values].toSorted();
}

function numberOf({ id }: CustomField): number {
	return Number(id.slice('customfield_'.length));
}
