using ClaimCompare.ConsoleProgram;

return CommandLine.Run(args, Terminal.OfProcess());
