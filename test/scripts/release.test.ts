import { describe, expect, it } from 'vitest';
import { releaseProblems, type Release } from '../../scripts/check/release.ts';

const good: Release = {
	tag: 'v1.2.3',
	manifest: { version: '1.2.3', repository: 'git+https://example.com/a.git' },
	changelog: '# Changelog\n\n## 1.2.3 (2026-02-03)\n\n## 1.2.2 (2026-01-01)\n',
};

describe('a release', () => {
	it('is made of a tag, a version and a heading that agree', () => {
		expect(releaseProblems(good)).toEqual([]);
	});

	it.each<[string, Partial<Release>, RegExp]>([
		['another tag', { tag: 'v1.2.4' }, /tag is v1\.2\.4/],
		['no tag', { tag: '' }, /tag is /],
		['a heading of another version', { changelog: '## 1.2.2 (2026-01-01)' }, /begins with "## 1\.2\.2/],
		['a heading without a date', { changelog: '## 1.2.3 (unreleased)' }, /YYYY-MM-DD/],
		['no address of the repository', { manifest: { version: '1.2.3' } }, /no repository/],
	])('is refused with %s', (_, change, reason) => {
		const problems = releaseProblems({ ...good, ...change });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(reason);
	});
});
