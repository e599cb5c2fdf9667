/** The files of a resource of Custom UI, by their paths: its page, and the source of its script, which has to be bundled. */
export function pageFiles(name: string, paths: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	const html = `<!doctype html>
<meta charset="utf-8">
<title>${name}</title>
<main></main>
<script src="main.js"></script>
`;
	const script = `// The page of the modules that came from Connect. Bundle it before forge deploy:
// npm install @forge/bridge && npx esbuild ${name}.js --bundle --minify --outfile=static/${name}/main.js
import { invokeRemote, view } from '@forge/bridge';

// The path of each page on the remote, by the key of its module.
const PATHS = ${JSON.stringify(paths, null, '\t')};

async function show() {
	const { moduleKey } = await view.getContext();
	const { body } = await invokeRemote({ path: PATHS[moduleKey], method: 'GET' });
	// Show it as your page did. Text, never HTML of which parts come from users.
	document.querySelector('main').textContent = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
}

void show();
`;
	return new Map([
		[`static/${name}/index.html`, html],
		[`${name}.js`, script],
	]);
}
