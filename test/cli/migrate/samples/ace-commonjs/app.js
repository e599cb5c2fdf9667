const http = require('node:http');
const path = require('node:path');
const ace = require('atlassian-connect-express');
const express = require('express');
const routes = require('./routes');

const app = express();
const addon = ace(app);
const port = addon.config.port();
app.set('port', port);
const devEnv = process.env.REGISTER === 'yes';

app.engine('hbs', require('./engine'));
app.set('view engine', 'hbs');
app.set('views', path.join(__dirname, 'views'));
app.use(express.json());
app.use(express.urlencoded({ extended: false }));
app.use(addon.middleware());

addon.on('host_settings_saved', function (clientKey, data) {
	addon.logger.info('saved', clientKey, data.baseUrl);
});

routes(app, addon);

http.createServer(app).listen(port, '127.0.0.1', () => {
	process.stdout.write('listening\n');
	if (devEnv) addon.register();
});
