/** The page of a UI module. `npm run page` makes its script of the source, as Forge needs it. */
export function pageFiles(): Readonly<Record<string, string>> {
	return { 'page/hello.js': SCRIPT, 'static/hello/index.html': PAGE };
}

const SCRIPT = `import { invokeRemote } from '@forge/bridge';

// \`GET /hello\` of the app, which knows the user of the page.
invokeRemote({ path: '/hello', method: 'GET' }).then(
	({ body }) => show(\`Hello, \${body.hello}.\`),
	(error) => show(String(error)),
);

function show(text) {
	document.querySelector('p').textContent = text;
}
`;

const PAGE = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>Hello</title>
	</head>
	<body>
		<p>Loading</p>
		<script src="hello.js"></script>
	</body>
</html>
`;
