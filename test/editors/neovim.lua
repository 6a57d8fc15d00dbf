-- Finds out what Neovim shows of a draft, as drive.ts says. Started with the recipe as init.lua and the draft as the file to edit;
-- CHAPEAU_NAMES are names of files, CHAPEAU_MARKER is the line and the byte column of the marker, and CHAPEAU_FACTS the file to write.
local function wait_until(what, holds)
  if not vim.wait(20000, holds, 20) then error("Neovim waited in vain for " .. what) end
end

local buffer = vim.api.nvim_get_current_buf()
local line, column = os.getenv("CHAPEAU_MARKER"):match("(%d+):(%d+)")
local marker = { tonumber(line), tonumber(column) }

local function problems()
  local severities = { [vim.diagnostic.severity.ERROR] = "error", [vim.diagnostic.severity.WARN] = "warning" }
  local found = vim.diagnostic.get(buffer)
  table.sort(found, function(one, other)
    return one.lnum < other.lnum or (one.lnum == other.lnum and one.col < other.col)
  end)
  return vim.tbl_map(function(problem)
    local text = vim.api.nvim_buf_get_text(buffer, problem.lnum, problem.col, problem.end_lnum, problem.end_col, {})
    return {
      code = problem.code or problem.user_data.lsp.code,
      severity = severities[problem.severity] or "other",
      text = table.concat(text, "\n"),
    }
  end, found)
end

local function definition()
  vim.api.nvim_win_set_cursor(0, marker)
  vim.lsp.buf.definition()
  wait_until("the definition", function() return vim.api.nvim_win_get_cursor(0)[1] ~= marker[1] end)
  local cursor = vim.api.nvim_win_get_cursor(0)
  return vim.api.nvim_get_current_line():sub(cursor[2] + 1)
end

local function renamed()
  local before = vim.api.nvim_buf_get_changedtick(buffer)
  vim.api.nvim_win_set_cursor(0, marker)
  vim.lsp.buf.rename("7")
  wait_until("the new name", function() return vim.api.nvim_buf_get_changedtick(buffer) ~= before end)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n") .. "\n"
end

local function drafts()
  return vim.tbl_filter(function(name)
    vim.cmd("edit! " .. name)
    return vim.bo.filetype == "declaration"
  end, vim.split(os.getenv("CHAPEAU_NAMES"), " "))
end

local ok, fault = pcall(function()
  wait_until("problems", function() return #vim.diagnostic.get(buffer) > 0 end)
  -- The settings may come after the first problems.
  wait_until("the settings", function() return #vim.diagnostic.get(buffer, { severity = vim.diagnostic.severity.WARN }) > 0 end)
  local facts = { problems = problems(), definition = definition(), renamed = renamed(), drafts = drafts() }
  vim.fn.writefile({ vim.fn.json_encode(facts) }, os.getenv("CHAPEAU_FACTS"))
end)
if not ok then
  io.stderr:write(tostring(fault) .. "\n")
  vim.cmd("cquit")
end
vim.cmd("qall!")
