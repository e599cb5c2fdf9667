// Before npm start, npm test and npm run check. JavaScript, as older versions of Node read it, too.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(`This needs Node 22.18 or newer to run TypeScript, and runs on ${process.version}.
npm ci brings Node 24 for the scripts of this repository, unless install scripts are switched off. Then one command does:

  npm rebuild node --ignore-scripts=false
`);
	process.exitCode = 1;
}
