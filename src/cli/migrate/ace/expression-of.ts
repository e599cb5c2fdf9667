/** A value of `config.json` as JavaScript: atlassian-connect-express replaces `$port`, and `$NAME` by the environment's. */
export function expressionOf(text: string): string {
	if (/^\d+$/.test(text)) return text;
	if (!text.includes('$')) return quote(text);
	const [, name] = /^\$\{?(\w+)\}?$/.exec(text) ?? [];
	if (name !== undefined) return `process.env.${name}`;
	const content = text.replaceAll(/[`\\]|\$\{?(\w+)\}?|\$/g, (all: string, one?: string) =>
		one === undefined ? `\\${all}` : `\${${one === 'port' ? one : `process.env.${one}`}}`,
	);
	return `\`${content}\``;
}

export function quote(text: string): string {
	return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
