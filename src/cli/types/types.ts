import { UsageError, type Command, type OptionValues } from '../command.ts';
import { siteOf, TARGET_DETAILS, TARGET_OPTIONS, type TargetValues } from '../target.ts';
import { customFieldsFile } from './custom-fields-file.ts';
import { pathsOfDocument } from './open-api.ts';
import { readCustomFields } from './read-custom-fields.ts';

/** Writes the custom fields of a site, or the paths of an OpenAPI document, as TypeScript. */
export const types: Command<TargetValues & OptionValues<'openapi' | 'base'>> = {
	usage: 'types',
	summary: 'Write TypeScript: the custom fields of a site by name, or the paths of an OpenAPI document',
	details: TARGET_DETAILS,
	options: [
		...TARGET_OPTIONS.filter(({ flags }) => !flags.startsWith('--as')),
		{ flags: '--openapi <file>', text: 'an OpenAPI document, or its URL, in place of a site' },
		{ flags: '--base <path>', text: "the path of the document's server, where its paths lack it" },
	],
	examples: [
		'types --tenant tenant.json > src/custom-fields.ts',
		'types --site https://you.atlassian.net > src/custom-fields.ts',
		'types --openapi alerts.yml --base /jsm/ops/api/{cloudId} > src/alerts.d.ts',
	],
	async run(_args, options, io) {
		const { openapi, base } = options;
		if (base !== undefined && openapi === undefined) throw new UsageError('--base is for --openapi');
		if (openapi !== undefined) {
			if (options.tenant !== undefined || options.site !== undefined) {
				throw new UsageError('either --openapi or a site, not both');
			}
			io.stdout.write(await pathsOfDocument(openapi, base));
			return 0;
		}
		const { client, baseUrl } = await siteOf(options, io);
		const { fields, withoutOptions } = await readCustomFields(client);
		io.stdout.write(customFieldsFile(baseUrl, fields));
		if (withoutOptions.length > 0) {
			io.stderr.write(`The options of these fields cannot be read, or are too many: ${withoutOptions.join(', ')}\n`);
		}
		return 0;
	},
};
