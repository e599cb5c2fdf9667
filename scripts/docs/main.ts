import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Application, ReflectionKind, type DeclarationReflection } from 'typedoc';

// npm run docs:api: the API reference, in Markdown, from the TSDoc of the built declarations. TypeDoc needs TypeScript 5,
// and so reads dist/ with that of this workspace. Fails for an export without TSDoc and for a link that leads nowhere.
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const out = at('api');

/** Options of the plugin. */
const markdown = {
	hideGenerator: true,
	classPropertiesFormat: 'table',
	interfacePropertiesFormat: 'table',
	parametersFormat: 'table',
	typeAliasPropertiesFormat: 'table',
};

// Pages of names that are gone.
rmSync(out, { recursive: true, force: true });
const app = await Application.bootstrapWithPlugins({
	entryPoints: doors(),
	tsconfig: at('tsconfig.json'),
	plugin: ['typedoc-plugin-markdown'],
	readme: 'none',
	disableSources: true,
	excludePrivate: true,
	validation: { notExported: false, invalidLink: true, notDocumented: false },
	...markdown,
});

const project = await app.convert();
if (project === undefined) throw new Error('dist/ cannot be read: run npm run build before');
app.validate(project);
const undocumented = project
	.getReflectionsByKind(ReflectionKind.SomeModule)
	.flatMap((door) => (door as DeclarationReflection).children ?? [])
	.filter((one) => one.kind !== ReflectionKind.Reference && !isDocumented(one));
for (const one of undocumented) app.logger.error(`${one.getFullName()} has no TSDoc`);
await app.outputs.writeOutput({ name: 'markdown', path: out }, project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1;

/** The declarations of each door that has code. The others have types of Atlassian's alone. */
function doors(): string[] {
	const manifest = JSON.parse(readFileSync(at('../../package.json'), 'utf8')) as { exports: Record<string, unknown> };
	const files = Object.values(manifest.exports).filter((file) => typeof file === 'string');
	return files.filter((file) => file.endsWith('.js')).map((file) => at(`../../${file.replace(/\.js$/, '.d.ts')}`));
}

/** A function has its comment at each of its signatures, and so has the type of one. */
function isDocumented(one: DeclarationReflection): boolean {
	const type = one.type?.type === 'reflection' ? one.type.declaration.signatures : undefined;
	const signatures = one.signatures ?? type ?? [];
	return one.hasComment() || (signatures.length > 0 && signatures.every((signature) => signature.hasComment()));
}
