export default {
  // Not colored: figures, and graphs, which are drawn.
  configureHljs: hljs => hljs.registerAliases(['csv', 'mermaid'], { languageName: 'plaintext' }),

  start: () => {
    // The Dutch column of a table is Dutch, also to a voice that reads it out.
    for (const table of document.querySelectorAll('article table')) {
      const column = [...table.querySelectorAll('thead th')].findIndex(cell => cell.textContent.trim() === 'Dutch')
      if (column >= 0)
        for (const row of table.querySelectorAll('tbody tr')) row.cells[column].lang = 'nl'
    }

    // Boxes that scroll are reached by keyboard.
    for (const box of document.querySelectorAll('article pre')) box.tabIndex = 0
  }
}
