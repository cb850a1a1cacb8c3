/** The buttons below the steered map, and what it says. */
const map = document.getElementById('steered');
const said = document.getElementById('said');
for (const button of document.querySelectorAll('button[data-date]'))
  button.addEventListener('click', () => map.setDate(button.dataset.date));
map.addEventListener('state', ({ detail }) => {
  said.textContent = `The map shows ${detail.date}.`;
});
map.addEventListener('select', ({ detail }) => {
  if (detail) said.textContent = `Selected: ${detail.name.en}.`;
});
