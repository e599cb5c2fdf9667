import { isConnect, isForge, type Choice } from './choices.ts';
import {
	appOf,
	descriptorOf,
	devOf,
	manifestOf,
	packageOf,
	readmeOf,
	scriptFiles,
	serverOf,
	storeOf,
	testOf,
	tsconfigOf,
} from './parts/index.ts';

/** The files of an app, by path. */
export function filesOf(choice: Choice): Readonly<Record<string, string>> {
	const common = {
		'package.json': packageOf(choice),
		'tsconfig.json': tsconfigOf(choice),
		'README.md': readmeOf(choice),
		'.gitignore': 'node_modules\n.env\n*.sqlite*\n.next\n',
	};
	if (choice.kind === 'script') return { ...common, ...scriptFiles() };
	return {
		...common,
		'src/app.ts': appOf(choice),
		'src/store.ts': storeOf(choice),
		'src/dev.ts': devOf(choice),
		...serverOf(choice),
		...(isConnect(choice) && { 'src/descriptor.ts': descriptorOf(choice) }),
		...(isForge(choice) && { 'manifest.yml': manifestOf(choice) }),
		'test/app.test.ts': testOf(choice),
	};
}
