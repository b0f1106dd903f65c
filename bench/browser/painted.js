// Both pages show results alike: an li for each, with an element data-part=excerpt. Gives the time at which those for `words` were painted.
async ({ words, started, atLeast }) => {
  const list = document.getElementById('search-results');
  const form = document.getElementById('search');
  const isAnswer = () => list.dataset.asked === words
    || (form.dataset.state === 'ready' && form.elements.q.value === words && new URLSearchParams(location.search).get('q') === words);
  const total = () => Number(list.dataset.total ?? document.getElementById('search-status')?.textContent.match(/^\d+/)?.[0] ?? 0);
  const isWhole = item => {
    const { top } = item.getBoundingClientRect();
    return top > innerHeight || item.querySelector('[data-part=excerpt]').textContent !== '';
  };
  const frame = () => new Promise(requestAnimationFrame);
  for (;;) {
    await frame();
    const items = [...list.children];
    if (isAnswer() && items.length >= Math.min(atLeast, total()) && items.every(isWhole)) break;
    if (performance.now() > started + 60_000) throw new Error(`No results for ${words}`);
  }
  // The frame after this one begins when this one has been painted.
  const seen = performance.now();
  await frame();
  return { milliseconds: seen - started, shown: list.childElementCount, total: total() };
}
