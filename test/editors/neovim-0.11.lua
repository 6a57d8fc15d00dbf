-- What Neovim has from 0.11 on and an older one lacks, as far as the recipe needs it: put before the recipe there.
vim.g.do_filetype_lua = 1
local configs = {}
vim.lsp.config = function(name, config)
  configs[name] = vim.tbl_extend("error", config, {
    name = name,
    on_init = function(client)
      client.notify("workspace/didChangeConfiguration", { settings = config.settings })
    end,
  })
end
vim.lsp.enable = function(name)
  vim.api.nvim_create_autocmd("FileType", {
    pattern = configs[name].filetypes,
    callback = function(event)
      local config = configs[name]
      config.client = config.client or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(event.buf, config.client)
    end,
  })
end
