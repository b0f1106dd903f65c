using System.Runtime.InteropServices;
using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;

// Ctrl+C asks the run to stop where it can, which leaves the last site whole; a second one does not wait.
using var interrupted = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return KbCommand.Run(args, Terminal.OfProcess(), interrupted.Token);

void Stop(PosixSignalContext signal)
{
    if (interrupted.IsCancellationRequested) Environment.Exit((int)ExitCode.Interrupted);
    signal.Cancel = true;
    interrupted.Cancel();
}
