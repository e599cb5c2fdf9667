import { readFileSync } from 'node:fs';

// Adds up the JSON reports of vitest. One that was never written counts as empty.
let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
		passed += numPassedTests;
		failed += numFailedTests;
	} catch {
		console.log(`no report in ${file}`);
	}
}
console.log(`${passed} passed, ${failed} failed`);
