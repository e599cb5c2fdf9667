/** Options of the library, and where the command line has them. */
const PLACES: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		['app', 'port', 'host', 'url', 'product', 'data', 'seed', 'faults', 'allow', 'oauth', 'repositories'].map(
			(name) => [name, `--${name}`],
		),
	),
	forge: '--manifest',
	'forge.app': '--forge-app',
	baseUrl: '--base-url',
	email: 'the variable ATLASSIAN_EMAIL',
	apiToken: 'the variable ATLASSIAN_API_TOKEN',
};

/**
 * A message of the library in the words of the command line, where it names an option: ``the option `allow: ['basic']` `` is
 * `--allow basic`. Options of the app keep their names.
 */
export function inFlags(message: string): string {
	return message
		.replaceAll("the option `qsh: 'context'`", '--context')
		.replaceAll(/the option `([\w.]+)(?:: \['(\w+)'\])?`(?: of `basic`)?/gi, (whole, name: string, value?: string) => {
			const place = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
			return place === undefined ? whole : [place, value].filter((text) => text !== undefined).join(' ');
		});
}
