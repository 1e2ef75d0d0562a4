using IndustryModel.Cli;

return CliApp.RunOnConsole(args);
