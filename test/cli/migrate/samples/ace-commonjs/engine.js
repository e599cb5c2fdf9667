const { readFile } = require('fs');
module.exports = (file, options, done) =>
	readFile(file, 'utf8', (error, text) =>
		error
			? done(error)
			: done(
					null,
					text.replace(/\{\{(\w+)\}\}/g, (_, n) => options[n] ?? options._locals?.[n] ?? ''),
				),
	);
