import type { Frame, Locator, Page } from 'playwright-core';

/** What a person does in VS Code. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('.monaco-workbench').waitFor();
  }

  /** Opens a file by a part of its path. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.#answer(name);
    await this.#untilAnswered();
    await this.page.locator('.tab.active', { hasText: name.slice(name.lastIndexOf('/') + 1) }).waitFor();
    await this.page.locator('.editor-instance .view-lines').first().waitFor();
  }

  /** Runs a command by its title. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.#answer(`>${title}`);
  }

  /** Puts the caret somewhere; both count from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.#answer(`:${line}:${column}`);
    await this.#untilAnswered();
    await this.statusItem(`Ln ${line}, Col ${column}`).waitFor();
  }

  /** The squiggles of the active editor. */
  squiggles(): Locator {
    return this.page.locator('.editor-instance').locator('.squiggly-error, .squiggly-warning');
  }

  /** The texts of the panel of problems, which is closed again. */
  async problems(): Promise<string[]> {
    await this.page.keyboard.press('Control+Shift+M');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.nth(1).waitFor();
    const texts = await rows.allInnerTexts();
    await this.page.keyboard.press('Control+Shift+M');
    return texts;
  }

  /** The titles of what can be done at the caret; the menu stays open. */
  async quickFixes(): Promise<string[]> {
    await this.page.keyboard.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  async takeQuickFix(title: string): Promise<void> {
    await this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).click();
  }

  /** What is suggested at the caret; the list is closed again. */
  async completions(): Promise<string[]> {
    await this.page.keyboard.press('Control+Space');
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    const labels = await rows.locator('.label-name').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return labels;
  }

  /** An item of the status bar that holds some text. */
  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /** The page inside the webview that is open. */
  async webview(selector: string): Promise<Frame> {
    for (let tries = 0; tries < 60; tries++) {
      for (const frame of this.page.frames()) {
        if (
          (await frame
            .locator(selector)
            .count()
            .catch(() => 0)) > 0 &&
          frame !== this.page.mainFrame()
        )
          return frame;
      }
      await this.page.waitForTimeout(500);
    }
    throw new Error(`no webview holds ${selector}`);
  }

  /** Waits until the box at the top is gone and the editor has the keyboard. */
  async #untilAnswered(): Promise<void> {
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** Types into the box at the top and accepts the first proposal. */
  async #answer(text: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget input[type="text"]').first();
    await box.waitFor();
    await box.fill(text);
    await this.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await this.page.waitForTimeout(300);
    await this.page.keyboard.press('Enter');
  }
}
