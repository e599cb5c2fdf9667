import ace from 'atlassian-connect-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { issues } from './routes/issues.ts';

interface Context {
	clientKey: string;
	userAccountId?: string;
}
type AppRequest = Request & { context: Context };

const app = express();
const addon = ace(app);
app.use(express.json());
app.use(addon.middleware());

const requireUser = (req: Request, res: Response, next: NextFunction): void => {
	if ((req as AppRequest).context.userAccountId) next();
	else res.status(403).send('no user');
};
app.get('/page', addon.authenticate(), requireUser, (req: Request, res: Response) => {
	res.json({ for: (req as AppRequest).context.clientKey });
});
app.use('/api', addon.authenticate(true));
issues(app, addon);
addon.on('host_settings_saved', (clientKey: string) => addon.logger.info(`installed ${clientKey}`));
app.listen(addon.config.port() as number, '127.0.0.1', () => {
	process.stdout.write('listening\n');
	addon.register();
});
