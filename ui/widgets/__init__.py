"""Parts that pages share: they take data and emit signals."""
