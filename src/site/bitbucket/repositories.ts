/** A workspace or a repository: webhooks can be registered there. */
export interface Subject {
	readonly type: 'workspace' | 'repository';
	readonly uuid: string;
	/** `team` or `team/website`. */
	readonly name: string;
	readonly webhooks: Map<string, WebhookRecord>;
}

/** A webhook of a workspace or a repository. */
export interface WebhookRecord {
	/** In braces. */
	readonly uuid: string;
	readonly createdAt: number;
	url: string;
	description: string;
	active: boolean;
	events: string[];
	secret: string | undefined;
}

/** The repositories of the site, and their workspaces. */
export interface Repositories {
	readonly all: readonly Subject[];
	/** By the slug or the UUID of each. */
	workspace(name: string): Subject | undefined;
	repository(workspace: string, name: string): Subject | undefined;
	/** The workspace of a repository. */
	workspaceOf(repository: Subject): Subject | undefined;
}

export function createRepositories(names: readonly string[]): Repositories {
	const workspaces = [...new Set(names.map(slugOf))].map((name) => createSubject('workspace', name));
	const repositories = [...new Set(names)].map((name) => createSubject('repository', name));
	const workspace: Repositories['workspace'] = (name) =>
		workspaces.find((one) => one.name === name || one.uuid === name);
	return {
		all: [...workspaces, ...repositories],
		workspace,
		repository(inWorkspace, name) {
			const slug = workspace(inWorkspace)?.name;
			return repositories.find(
				(one) => slugOf(one.name) === slug && (one.name === `${slug}/${name}` || one.uuid === name),
			);
		},
		workspaceOf: (repository) => workspace(slugOf(repository.name)),
	};
}

function createSubject(type: Subject['type'], name: string): Subject {
	return { type, name, uuid: `{${crypto.randomUUID()}}`, webhooks: new Map() };
}

/** The slug of the workspace. */
function slugOf(name: string): string {
	return name.split('/', 1)[0] ?? '';
}

/** @throws `TypeError` that names the option. */
export function parseRepositories(names: unknown): readonly string[] {
	if (Array.isArray(names) && names.every((name) => /^[\w.-]+\/[\w.-]+$/.test(String(name)))) return names.map(String);
	throw new TypeError('The option `repositories` must be a list of names such as `workspace/repository`');
}
