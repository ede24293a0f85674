using BenchmarkDotNet.Running;
using ClaimCompare.Benchmarks;

// In process: what is measured is this build, and nothing has to be restored. Without arguments all benchmarks run.
string[] filter = Array.Exists(args, a => a is "--filter" or "-f" or "--list" or "--help") ? [] : ["--filter", "*"];
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, .. filter, "--inProcess"], new ThroughputConfig());
