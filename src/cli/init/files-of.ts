import { isConnect, isForge, type Choice } from './choices.ts';
import {
	appOf,
	descriptorOf,
	manifestOf,
	packageOf,
	pageFiles,
	readmeOf,
	scriptFiles,
	serverOf,
	storeOf,
	testOf,
	tsconfigOf,
} from './parts/index.ts';

const IGNORED = 'node_modules\n.env\n*.sqlite*\n*.tsbuildinfo\n.next\nnext-env.d.ts\nstatic/hello/hello.js\n';

/** The files of an app, by path. */
export function filesOf(choice: Choice): Readonly<Record<string, string>> {
	const common = {
		'package.json': packageOf(choice),
		'tsconfig.json': tsconfigOf(choice),
		'README.md': readmeOf(choice),
		'.gitignore': IGNORED,
	};
	if (choice.kind === 'script') return { ...common, ...scriptFiles() };
	return {
		...common,
		'src/app.ts': appOf(choice),
		'src/store.ts': storeOf(choice),
		...serverOf(choice),
		...(isConnect(choice) && { 'src/descriptor.ts': descriptorOf(choice) }),
		...(isForge(choice) && { 'manifest.yml': manifestOf(choice) }),
		...(choice.kind === 'forge-remote' && pageFiles()),
		'test/app.test.ts': testOf(choice),
	};
}
