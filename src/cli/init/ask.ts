import { FRAMEWORKS, KINDS, STORES, type Choice, type Framework, type Kind, type Store } from './choices.ts';

const KIND_TEXTS: Readonly<Record<Kind, string>> = {
	connect: 'an app with a descriptor, as it is installed today',
	'forge-remote': 'a new app: the back end of an app on Forge',
	'connect-on-forge': 'a Connect app on its way to Forge',
	script: 'a program with an API token',
};
const STORE_TEXTS: Readonly<Record<Store, string>> = {
	memory: 'for a first try',
	sqlite: 'of Node itself, for one process',
	postgres: 'for several processes',
};

/** Asks for everything that is not known. @returns undefined if the user gives up. */
export async function ask({ kind, framework, store }: Partial<Choice>): Promise<Partial<Choice> | undefined> {
	// Loaded only where there is somebody to ask.
	const { isCancel, select } = await import('@clack/prompts');
	const chosenKind =
		kind ??
		(await select<Kind>({
			message: 'Kind of app',
			options: KINDS.map((value) => ({ value, hint: KIND_TEXTS[value] })),
		}));
	if (isCancel(chosenKind)) return undefined;
	if (chosenKind === 'script') return { kind: chosenKind };
	const chosenFramework =
		framework ?? (await select<Framework>({ message: 'Framework', options: FRAMEWORKS.map((value) => ({ value })) }));
	if (isCancel(chosenFramework)) return undefined;
	const chosenStore =
		store ??
		(await select<Store>({ message: 'Store', options: STORES.map((value) => ({ value, hint: STORE_TEXTS[value] })) }));
	if (isCancel(chosenStore)) return undefined;
	return { kind: chosenKind, framework: chosenFramework, store: chosenStore };
}
