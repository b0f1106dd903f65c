using System.Collections.Immutable;
using KnowledgeBase.Engine.Running;

namespace KnowledgeBase.Site.Tests.Engine;

public class Work_of_many_threads
{
    [Fact]
    public void Nothing_goes_on_behind_the_end_of_a_run_that_its_progress_ends()
    {
        int atWork = 0;
        var loop = new WorkLoop(2, TimeSpan.FromSeconds(20), (_, _) => throw new InvalidOperationException("enough"), CancellationToken.None);

        Should.Throw<InvalidOperationException>(() => loop.Run(ImmutableArray.Create(1, 2, 3, 4), _ => "", _ =>
        {
            Interlocked.Increment(ref atWork);
            Thread.Sleep(400);
            return Interlocked.Decrement(ref atWork);
        })).Message.ShouldBe("enough");

        Volatile.Read(ref atWork).ShouldBe(0);
    }
}
