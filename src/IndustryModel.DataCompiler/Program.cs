return IndustryModel.DataCompiler.CompileCommand.Run(args, Console.Out, Console.Error);
