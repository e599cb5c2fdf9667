import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { UsageError } from '../command.ts';

/** The app, with every process that it has started. */
export interface AppProcess {
	/** Resolves with the exit code when the app has ended by itself. Rejects if it cannot be started. */
	readonly ended: Promise<number>;
	/** Asks it to stop, and kills the rest after a while. */
	stop(): Promise<void>;
	/** Ends it at once. */
	kill(): void;
}

/** How long the app may use to stop, in milliseconds. */
const GRACE = 5000;
const POLL_INTERVAL = 50;
const IS_WINDOWS = process.platform === 'win32';

/** Starts the app. It ends with this process; on Windows, unless that is killed. */
export function startApp([file = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): AppProcess {
	// A group of its own: Ctrl-C reaches this process alone, which uninstalls the app while the app still responds.
	const group = { detached: !IS_WINDOWS, shell: IS_WINDOWS };
	const child = spawn(file, args, { env, stdio: ['ignore', 'inherit', 'inherit'], ...group });
	/** @returns whether anything of it is there. */
	const signal = (name: NodeJS.Signals | 0): boolean => {
		if (child.pid === undefined) return false;
		try {
			return process.kill(IS_WINDOWS ? child.pid : -child.pid, name);
		} catch {
			return false;
		}
	};
	const kill = (): void => void signal('SIGKILL');
	const release = child.pid === undefined || IS_WINDOWS ? () => undefined : endWithThisProcess(child.pid);
	process.once('exit', kill);
	const ended = new Promise<number>((resolve, reject) => {
		child.once('exit', (code) => resolve(code ?? 1));
		child.once('error', (cause) => reject(new UsageError(`the command ${file} cannot be started`, { cause })));
	});
	return {
		ended,
		kill,
		async stop() {
			if (IS_WINDOWS && child.exitCode === null && child.pid !== undefined) {
				const tree = ['/pid', String(child.pid), '/t', '/f'];
				await promisify(execFile)('taskkill', tree).catch(() => undefined);
			}
			signal('SIGTERM');
			for (let left = GRACE; left > 0 && signal(0); left -= POLL_INTERVAL) await setTimeout(POLL_INTERVAL);
			kill();
			release();
			process.off('exit', kill);
		},
	};
}

/**
 * Ends a group of processes also when this process is killed, which it cannot notice itself: a shell reads a pipe that nobody
 * writes to, and that the system closes then.
 *
 * @returns a function that leaves the group alone
 */
function endWithThisProcess(group: number): () => void {
	const script = `read -r _; kill -TERM "-$1"; sleep ${GRACE / 1000}; kill -KILL "-$1"`;
	const guard = spawn('sh', ['-c', script, 'sh', String(group)], {
		stdio: ['pipe', 'ignore', 'ignore'],
		detached: true,
	});
	// Without a shell, or after a stop.
	guard.once('error', () => undefined);
	guard.stdin.once('error', () => undefined);
	guard.unref();
	const release = (): void => void guard.kill('SIGKILL');
	process.once('exit', release);
	return release;
}

/** The words of a command line, for {@link startApp}. */
export function wordsOfLine(line: string): string[] {
	return IS_WINDOWS ? [line] : ['sh', '-c', line];
}

/** @throws {@link UsageError} if something listens there. */
export async function requireFreePort(port: number, remedy: string): Promise<void> {
	const server = createServer().listen(port, '127.0.0.1');
	await once(server, 'listening').catch((cause: unknown) => {
		throw new UsageError(`the port ${port} cannot be used: ${remedy}`, { cause });
	});
	server.close();
	await once(server, 'close');
}
