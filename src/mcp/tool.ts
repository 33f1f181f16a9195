/** What a tool for assistants is, and how it is put on an MCP server: read-only, its answer in structure and in words, its errors teaching. */

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import type { Ask } from '../graphql/ask.ts';
import { toErrorText } from './error-text.ts';

/** A tool's answer: for programs, and in words for the assistant. */
export interface ToolAnswer {
  readonly structure: Record<string, unknown>;
  readonly words: string;
}

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** The GraphQL questions that the tool puts. */
  readonly questions: readonly string[];
  answer(ask: Ask, input: unknown): Promise<ToolAnswer>;
}

interface Definition<Input extends z.ZodObject, Output extends z.ZodObject> extends Omit<Tool, 'answer'> {
  readonly input: Input;
  readonly output: Output;
  answer(ask: Ask, input: z.infer<Input>): Promise<{ readonly structure: z.infer<Output>; readonly words: string }>;
}

/** Makes a tool whose `answer` takes what its `input` describes and gives what its `output` describes. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  definition: Definition<Input, Output>,
): Tool {
  return {
    ...definition,
    answer: (ask, input) => definition.answer(ask, definition.input.parse(input)),
  };
}

/** Puts a tool on a server; `report` is told what nobody expected. */
export function addTool(server: McpServer, tool: Tool, ask: Ask, report: (error: unknown) => void): void {
  const { name, title, description, input, output } = tool;
  const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  server.registerTool(
    name,
    { title, description, inputSchema: input, outputSchema: output, annotations },
    async (given): Promise<CallToolResult> => {
      try {
        const { structure, words } = await tool.answer(ask, given);
        return { structuredContent: structure, content: [{ type: 'text', text: words }] };
      } catch (error) {
        return { isError: true, content: [{ type: 'text', text: toErrorText(error, report) }] };
      }
    },
  );
}
